package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** The setter of version 4, in a chain. */
public final class LevelByKotlinName {

  public OkHttpClient client() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    logging.level(HttpLoggingInterceptor.Level.BODY);
    return new OkHttpClient.Builder().addNetworkInterceptor(logging).build();
  }
}
