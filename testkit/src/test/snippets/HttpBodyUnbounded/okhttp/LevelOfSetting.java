package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** The level comes from outside. */
public final class LevelOfSetting {

  public OkHttpClient client(HttpLoggingInterceptor.Level level) {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    logging.setLevel(level);
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }
}
