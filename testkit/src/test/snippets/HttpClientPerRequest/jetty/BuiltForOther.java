package snippets.httpclientperrequest.jetty;

import org.eclipse.jetty.client.HttpClient;
import org.eclipse.jetty.util.ssl.SslContextFactory;

/** Makes and starts clients for others. */
public final class BuiltForOther {

  public HttpClient create(String probe) throws Exception {
    HttpClient client = new HttpClient(new SslContextFactory.Client());
    client.setConnectTimeout(1_000);
    client.start();
    client.GET(probe);
    return client;
  }
}
