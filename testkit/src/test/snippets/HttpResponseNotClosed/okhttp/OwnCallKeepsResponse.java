package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.Response;

/** A call of our own that keeps what it opens, and closes it later. */
public abstract class OwnCallKeepsResponse implements Call, AutoCloseable {

  private final Call call;
  private Response response;

  protected OwnCallKeepsResponse(Call call) {
    this.call = call;
  }

  @Override
  public abstract Call clone();

  public int status() throws IOException {
    execute();
    return response.code();
  }

  @Override
  public Response execute() throws IOException {
    response = call.execute();
    return response;
  }

  @Override
  public void close() {
    response.close();
  }
}
