package snippets.httpresponsenotclosed.okhttp;

import java.io.IOException;
import okhttp3.OkHttpClient;
import okhttp3.Request;
import okhttp3.Response;

/** An interceptor in one line. */
public final class LambdaInterceptorReturns {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(chain -> chain.proceed(chain.request()))
          .addInterceptor(
              chain -> {
                Response response = chain.proceed(chain.request());
                return response.newBuilder().removeHeader("Set-Cookie").build();
              })
          .build();

  public String get(Request request) throws IOException {
    try (Response response = client.newCall(request).execute()) {
      return response.body().string();
    }
  }
}
