package snippets.httpbodyunbounded.okhttp;

import java.util.Properties;
import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** The level is whatever the properties of the program say. */
public final class EnumOfSettings {

  enum Detail {
    LINES(HttpLoggingInterceptor.Level.BASIC),
    ALL(HttpLoggingInterceptor.Level.BODY);

    final HttpLoggingInterceptor.Level level;

    Detail(HttpLoggingInterceptor.Level level) {
      this.level = level;
    }
  }

  public OkHttpClient client(Properties properties) {
    Detail detail = Detail.valueOf(properties.getProperty("http.log", "LINES"));
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    logging.setLevel(detail.level);
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }
}
