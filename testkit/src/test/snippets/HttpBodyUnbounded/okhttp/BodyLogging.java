package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** Whole bodies go into the log. */
public final class BodyLogging {

  public OkHttpClient client() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    logging.setLevel(HttpLoggingInterceptor.Level.BODY);
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }
}
