package snippets.httpinterceptorleak.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An interceptor lambda that throws away what it has. */
public final class LambdaInterceptorThrows {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                // BUG: Diagnostic contains: [HttpInterceptorLeak]
                Response response = chain.proceed(chain.request());
                if (response.code() == 429) {
                  throw new IOException("rate limit");
                }
                return response;
              })
          .build();

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
