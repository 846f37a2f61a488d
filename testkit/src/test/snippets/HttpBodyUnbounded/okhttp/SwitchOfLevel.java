package snippets.httpbodyunbounded.okhttp;

import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;

/** Each word of the setting is one level. */
public final class SwitchOfLevel {

  public OkHttpClient client(String word) {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor();
    switch (word) {
      case "all":
        logging.setLevel(HttpLoggingInterceptor.Level.BODY);
        break;
      case "some":
        logging.setLevel(HttpLoggingInterceptor.Level.HEADERS);
        break;
      default:
        logging.setLevel(HttpLoggingInterceptor.Level.NONE);
    }
    return new OkHttpClient.Builder().addNetworkInterceptor(logging).build();
  }
}
