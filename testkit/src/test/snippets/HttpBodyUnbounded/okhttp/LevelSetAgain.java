package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** Whoever comes last wins, and that is the whole body. */
public final class LevelSetAgain {

  public OkHttpClient client() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    logging.setLevel(HttpLoggingInterceptor.Level.BASIC);
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    logging.setLevel(HttpLoggingInterceptor.Level.BODY);
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }
}
