package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.Call;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** What runs the function closes what it gives, or gives it to a caller who closes it. */
public final class RunnerConsumes {

  private interface Exchange {
    Response run() throws IOException;
  }

  private final OkHttpClient client = new OkHttpClient();

  public int code(Request request) throws IOException {
    return code(() -> client.newCall(request).execute());
  }

  public Response checked(Request request) throws IOException {
    Call call = client.newCall(request);
    return checked(call::execute);
  }

  public String closedAfterAll(Request request) throws IOException {
    Response response = checked(() -> client.newCall(request).execute());
    try {
      return response.body().string();
    } finally {
      response.close();
    }
  }

  private static int code(Exchange exchange) throws IOException {
    try (Response response = exchange.run()) {
      return response.code();
    }
  }

  private static Response checked(Exchange exchange) throws IOException {
    Response response = exchange.run();
    if (!response.isSuccessful()) {
      response.close();
      throw new IOException("refused");
    }
    return response;
  }
}
