package snippets.httpinterceptorleak.retrofit;

import okhttp3.OkHttpClient;
import okhttp3.Response;

/** A lambda that goes on again. */
public final class RetriesBelow {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                // BUG: Diagnostic contains: [HttpInterceptorLeak]
                Response response = chain.proceed(chain.request());
                if (response.code() >= 500) {
                  return chain.proceed(chain.request());
                }
                return response;
              })
          .build();

  public retrofit2.Retrofit retrofit(String base) {
    return new retrofit2.Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
