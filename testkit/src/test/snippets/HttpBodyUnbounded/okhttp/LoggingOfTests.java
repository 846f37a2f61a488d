package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** The level is raised by a method for the developers alone. */
public final class LoggingOfTests {

  private final HttpLoggingInterceptor logging = new HttpLoggingInterceptor();

  public LoggingOfTests() {
    logging.setLevel(HttpLoggingInterceptor.Level.BASIC);
  }

  public void enableTrace() {
    logging.setLevel(HttpLoggingInterceptor.Level.BODY);
  }

  public OkHttpClient client() {
    return new OkHttpClient.Builder().addInterceptor(logging).build();
  }
}
