package snippets.httpclientperrequest.apache4;

import java.io.IOException;
import org.apache.http.HttpHost;
import org.apache.http.client.HttpClient;
import org.apache.http.client.fluent.Executor;
import org.apache.http.client.fluent.Request;
import org.apache.http.impl.client.HttpClientBuilder;

/** An executor has the connections of the client that it is made over. */
public final class FluentExecutorOverNewClient {

  private static final HttpClient SHARED = HttpClientBuilder.create().build();

  public String perCall(String url) throws IOException {
    Executor executor =
        // BUG: Diagnostic contains: [HttpClientPerRequest]
        Executor.newInstance(HttpClientBuilder.create().setUserAgent("per-call").build());
    executor.auth(new HttpHost("localhost"), "user", "secret");
    Request request = Request.Get(url).connectTimeout(1000).socketTimeout(1000);
    return executor.execute(request).returnContent().asString();
  }

  public String shared(String url) throws IOException {
    Request request = Request.Get(url).connectTimeout(1000).socketTimeout(1000);
    return Executor.newInstance(SHARED).execute(request).returnContent().asString();
  }
}
