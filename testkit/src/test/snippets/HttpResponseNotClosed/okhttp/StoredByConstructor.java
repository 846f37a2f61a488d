package snippets.httpresponsenotclosed.okhttp;

import java.io.Closeable;
import java.io.IOException;
import java.util.concurrent.BlockingQueue;
import okhttp3.Call;
import okhttp3.Callback;
import okhttp3.Response;
import okhttp3.ResponseBody;

/** An object of the file has the response then, and whoever has the object closes it. */
public final class StoredByConstructor {

  private record Queued(Call call, Response response) {}

  private static final class Kept {
    private final Response response;

    Kept(Response response) {
      this.response = response;
    }
  }

  private static final class Lines implements Closeable {
    private final ResponseBody body;

    Lines(ResponseBody body) {
      this.body = body;
    }

    @Override
    public void close() {
      body.close();
    }
  }

  private Response last;

  public void queue(Call call, BlockingQueue<Queued> waiting) {
    call.enqueue(
        new Callback() {
          @Override
          public void onFailure(Call call, IOException e) {}

          @Override
          public void onResponse(Call call, Response response) {
            waiting.add(new Queued(call, response));
          }
        });
  }

  public void keep(Call call, BlockingQueue<Kept> waiting) throws IOException {
    Response response = call.execute();
    waiting.add(new Kept(response));
  }

  public Closeable lines(Call call) throws IOException {
    Response response = call.execute();
    if (!response.isSuccessful()) {
      throw new IOException(response.body() == null ? "" : response.body().string());
    }
    return new Lines(response.body());
  }

  public void remember(Call call) throws IOException {
    Response response = call.execute();
    setLast(response);
  }

  private void setLast(Response response) {
    this.last = response;
  }

  public int lastCode() {
    try (Response closing = last) {
      return closing.code();
    }
  }
}
