package snippets.httpbodyunbounded.retrofit;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import retrofit2.Retrofit;

/** Only in builds for developers. */
public final class LoggingInDebug {

  private static final boolean DEBUG = Boolean.getBoolean("shop.debug");

  public OkHttpClient client() {
    OkHttpClient.Builder builder = new OkHttpClient.Builder();
    if (DEBUG) {
      HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
      logging.setLevel(HttpLoggingInterceptor.Level.BODY);
      builder.addInterceptor(logging);
    }
    return builder.build();
  }

  public Retrofit retrofit(String base, OkHttpClient client) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
