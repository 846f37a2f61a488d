package snippets.httpclientperrequest.okhttp;

import java.util.function.Supplier;
import okhttp3.Dns;
import okhttp3.OkHttpClient;

/** A factory lambda for other code, which decides how often it runs. */
public final class FactoryLambdaReturned {

  public Supplier<OkHttpClient> factory(Dns dns) {
    return () -> new OkHttpClient.Builder().dns(dns).build();
  }
}
