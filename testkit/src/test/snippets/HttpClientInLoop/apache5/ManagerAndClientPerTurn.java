package snippets.httpclientinloop.apache5;

import java.io.IOException;
import java.util.List;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.core5.http.ClassicHttpRequest;

/** A pool and a client for each turn are one defect. */
public final class ManagerAndClientPerTurn {

  public void sync(List<ClassicHttpRequest> requests) throws IOException {
    for (ClassicHttpRequest request : requests) {
      PoolingHttpClientConnectionManager manager = new PoolingHttpClientConnectionManager();
      // BUG: Diagnostic contains: [HttpPoolMisconfigured]
      manager.setMaxTotal(10);
      CloseableHttpClient client =
          // BUG: Diagnostic contains: [HttpClientInLoop]
          HttpClients.custom()
              .setConnectionManager(manager)
              .build();
      client.execute(request, response -> response.getCode());
    }
  }
}
