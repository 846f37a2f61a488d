package snippets.httpkeepalivedisabled.retrofit;

import okhttp3.OkHttpClient;
import retrofit2.Retrofit;

/** Each call of the interface closes. */
public final class CloseInterceptor {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain ->
                  chain.proceed(
                      // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
                      chain.request().newBuilder().header("Connection", "close").build()))
          .build();

  public Retrofit retrofit(String base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
