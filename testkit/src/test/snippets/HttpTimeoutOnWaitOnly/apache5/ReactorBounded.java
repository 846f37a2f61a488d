package snippets.httptimeoutonwaitonly.apache5;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.apache.hc.client5.http.async.methods.SimpleHttpResponse;
import org.apache.hc.client5.http.async.methods.SimpleRequestBuilder;
import org.apache.hc.client5.http.impl.async.CloseableHttpAsyncClient;
import org.apache.hc.client5.http.impl.async.HttpAsyncClients;
import org.apache.hc.core5.reactor.IOReactorConfig;
import org.apache.hc.core5.util.Timeout;

/** The reactor closes what has been silent for long. */
public final class ReactorBounded {

  private final CloseableHttpAsyncClient client =
      HttpAsyncClients.custom()
          .setIOReactorConfig(IOReactorConfig.custom().setSoTimeout(Timeout.ofSeconds(3)).build())
          .build();

  public SimpleHttpResponse load(String uri)
      throws InterruptedException, ExecutionException, TimeoutException {
    return client.execute(SimpleRequestBuilder.get(uri).build(), null).get(5, TimeUnit.SECONDS);
  }
}
