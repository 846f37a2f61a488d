package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** Only headers, or what a setting says. */
public final class HeaderLogging {

  public OkHttpClient client(HttpLoggingInterceptor.Level level) {
    HttpLoggingInterceptor headers = new HttpLoggingInterceptor();
    headers.setLevel(HttpLoggingInterceptor.Level.HEADERS);
    HttpLoggingInterceptor asked = new HttpLoggingInterceptor();
    asked.setLevel(level);
    return new OkHttpClient.Builder().addInterceptor(headers).addInterceptor(asked).build();
  }
}
