package snippets.httpinterceptorleak.retrofit;

import okhttp3.OkHttpClient;
import okhttp3.Response;

/** A lambda that goes on once. */
public final class GoesOnOnce {

  private final OkHttpClient client =
      new OkHttpClient.Builder()
          .addInterceptor(
              chain -> {
                Response response = chain.proceed(chain.request());
                System.out.println(response.code());
                return response;
              })
          .build();

  public retrofit2.Retrofit retrofit(String base) {
    return new retrofit2.Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
