package snippets.httpresponseclosedlate.okhttp;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What is collected are functions: each opens its response when its turn to be read comes. */
public final class OpenedLazily {

  private final OkHttpClient client;

  public OpenedLazily(OkHttpClient client) {
    this.client = client;
  }

  public long copy(List<Request> requests, OutputStream out) throws Exception {
    List<Callable<Response>> openers = new ArrayList<>();
    for (Request request : requests) {
      openers.add(() -> client.newCall(request).execute());
    }
    long copied = 0;
    for (Callable<Response> opener : openers) {
      try (Response response = opener.call()) {
        copied += response.body().byteStream().transferTo(out);
      }
    }
    return copied;
  }
}
