package snippets.httpbodyunbounded.retrofit;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import retrofit2.Retrofit;

/** Only headers, or what a setting says. */
public final class HeaderLogging {

  public OkHttpClient client(HttpLoggingInterceptor.Level level) {
    HttpLoggingInterceptor headers = new HttpLoggingInterceptor();
    headers.setLevel(HttpLoggingInterceptor.Level.HEADERS);
    HttpLoggingInterceptor asked = new HttpLoggingInterceptor();
    asked.setLevel(level);
    return new OkHttpClient.Builder().addInterceptor(headers).addInterceptor(asked).build();
  }

  public Retrofit retrofit(String base, OkHttpClient client) {
    return new Retrofit.Builder().baseUrl(base).client(client).build();
  }
}
