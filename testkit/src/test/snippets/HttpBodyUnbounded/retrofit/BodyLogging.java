package snippets.httpbodyunbounded.retrofit;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import retrofit2.Retrofit;

/** Whole bodies go into the log. */
public final class BodyLogging {

  public OkHttpClient client() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    logging.setLevel(HttpLoggingInterceptor.Level.BODY);
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }

  public Retrofit retrofit(String base, OkHttpClient client) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
