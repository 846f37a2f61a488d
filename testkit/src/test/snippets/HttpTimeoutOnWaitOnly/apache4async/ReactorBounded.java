package snippets.httptimeoutonwaitonly.apache4async;

import java.util.concurrent.TimeUnit;
import org.apache.http.HttpResponse;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.impl.nio.client.CloseableHttpAsyncClient;
import org.apache.http.impl.nio.client.HttpAsyncClients;
import org.apache.http.impl.nio.reactor.IOReactorConfig;

/** The reactor bounds connects and silence, for all requests. */
public final class ReactorBounded {

  private final CloseableHttpAsyncClient client;

  public ReactorBounded(int seconds) {
    IOReactorConfig reactor =
        IOReactorConfig.custom()
            .setConnectTimeout(2_000)
            .setSoTimeout(seconds * 1_000)
            .setIoThreadCount(2)
            .build();
    client = HttpAsyncClients.custom().setDefaultIOReactorConfig(reactor).build();
  }

  public HttpResponse load(String uri) throws Exception {
    return client.execute(new HttpGet(uri), null).get(30, TimeUnit.SECONDS);
  }
}
