package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import java.util.Queue;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** Nothing tells whether the other code takes the response over. */
public final class LentToOneThatMayKeep {

  private final OkHttpClient client = new OkHttpClient();

  public void handed(Request request, Consumer<Response> receiver) throws IOException {
    Response response = client.newCall(request).execute();
    receiver.accept(response);
  }

  public String answered(Request request, Predicate<Response> receiver) throws IOException {
    Response response = client.newCall(request).execute();
    if (receiver.test(response)) {
      return null;
    }
    return response.body().string();
  }

  public String text(Request request, Function<Response, String> reader) throws IOException {
    Response response = client.newCall(request).execute();
    String text = reader.apply(response);
    if (text != null) {
      return text;
    }
    return response.body().string();
  }

  public String onOneBranch(Request request, Consumer<Response> failed) throws IOException {
    Response response = client.newCall(request).execute();
    if (!response.isSuccessful()) {
      failed.accept(response);
      return null;
    }
    return response.body().string();
  }

  public void kept(Request request, Queue<Response> queue) throws IOException {
    Response response = client.newCall(request).execute();
    if (!queue.offer(response)) {
      response.close();
    }
  }
}
