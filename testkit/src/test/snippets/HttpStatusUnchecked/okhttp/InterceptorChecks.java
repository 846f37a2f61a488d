package snippets.httpstatusunchecked.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An interceptor of the client refuses what is no success. */
public final class InterceptorChecks {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(chain -> onlySuccess(chain.proceed(chain.request())))
          .build();

  public int version(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return Integer.parseInt(response.body().string());
    }
  }

  private static Response onlySuccess(Response response) throws IOException {
    if (response.isSuccessful()) {
      return response;
    }
    int status = response.code();
    response.close();
    throw new IOException("status " + status);
  }
}
