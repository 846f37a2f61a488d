package snippets.httpbodyunbounded.okhttp;

import okhttp3.logging.HttpLoggingInterceptor;

/** One of two levels. */
public final class LevelByChoice {

  public HttpLoggingInterceptor logging(boolean verbose) {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    logging.setLevel(
        verbose ? HttpLoggingInterceptor.Level.BODY : HttpLoggingInterceptor.Level.BASIC);
    return logging;
  }
}
