package snippets.httpbodyunbounded.retrofit;

import java.util.logging.Logger;
import okhttp3.OkHttpClient;
import okhttp3.Response;

/** An interceptor below the interface. */
public final class PeekAll {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                Response response = chain.proceed(chain.request());
                // BUG: Diagnostic contains: [HttpBodyUnbounded]
                Logger.getLogger("http").fine(response.peekBody(Long.MAX_VALUE).string());
                return response;
              })
          .build();

  public retrofit2.Retrofit retrofit(String base) {
    return new retrofit2.Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
