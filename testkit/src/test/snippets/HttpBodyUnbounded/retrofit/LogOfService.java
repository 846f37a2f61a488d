package snippets.httpbodyunbounded.retrofit;

import java.util.logging.Logger;
import okhttp3.HttpUrl;
import okhttp3.OkHttpClient;
import okhttp3.logging.HttpLoggingInterceptor;
import retrofit2.Retrofit;

/** The log of each service has all of its answers in it. */
public final class LogOfService {

  private static final Logger LOG = Logger.getLogger(LogOfService.class.getName());

  private final OkHttpClient client;

  public LogOfService() {
    HttpLoggingInterceptor logging = new HttpLoggingInterceptor(LOG::info);
    logging.redactHeader("Cookie");
    // BUG: Diagnostic contains: [HttpBodyUnbounded]
    logging.level(HttpLoggingInterceptor.Level.BODY);
    client = new OkHttpClient.Builder().addInterceptor(logging).build();
  }

  public <T> T service(Class<T> type, HttpUrl base) {
    return new Retrofit.Builder().baseUrl(base).client(client).build().create(type);
  }
}
