package snippets.httpclientperrequest.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.fluent.Executor;
import org.apache.hc.client5.http.fluent.Request;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;

/** An executor has the connections of the client that it is made over. */
public final class FluentExecutorOverNewClient {

  private final CloseableHttpClient client;

  public FluentExecutorOverNewClient(CloseableHttpClient client) {
    this.client = client;
  }

  public String perCall(String url) throws IOException {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return Executor.newInstance(HttpClients.createDefault())
        .execute(Request.get(url))
        .returnContent()
        .asString();
  }

  public String given(String url) throws IOException {
    Executor executor = Executor.newInstance(client);
    return executor.execute(Request.get(url)).returnContent().asString();
  }
}
