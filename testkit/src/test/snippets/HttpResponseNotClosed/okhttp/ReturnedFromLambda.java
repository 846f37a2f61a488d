package snippets.httpresponsenotclosed.okhttp;

import java.util.concurrent.Callable;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** The lambda's result goes to whoever calls it. */
public final class ReturnedFromLambda {

  private final OkHttpClient client = new OkHttpClient();

  public Callable<Response> task(Request request) {
    return () -> {
      Response response = client.newCall(request).execute();
      System.out.println(request.url() + " " + response.code());
      return response;
    };
  }
}
