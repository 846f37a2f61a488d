package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

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
}
