package snippets.httpresponsenotclosed.apache5;

import java.io.IOException;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.impl.classic.CloseableHttpResponse;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpHost;

/** A cast on the way out changes nothing. */
public final class CastAndReturned {

  private final HttpClient client;

  public CastAndReturned(HttpClient client) {
    this.client = client;
  }

  public CloseableHttpResponse open(HttpHost host, ClassicHttpRequest request) throws IOException {
    ClassicHttpResponse response = client.executeOpen(host, request, null);
    return (CloseableHttpResponse) response;
  }
}
