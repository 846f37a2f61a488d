package snippets.httptimeoutmissing.apache4;

import java.io.IOException;
import java.net.URI;
import org.apache.http.client.methods.HttpEntityEnclosingRequestBase;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.auth.BasicScheme;
import org.apache.http.impl.client.BasicResponseHandler;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.impl.client.HttpClients;
import org.apache.http.protocol.BasicHttpContext;

/** The default that others need not use; requests and contexts that set no timeout either. */
public class DefaultOfOtherConstructor {

  private static final class DeleteWithBody extends HttpEntityEnclosingRequestBase {
    DeleteWithBody(URI uri) {
      setURI(uri);
    }

    @Override
    public String getMethod() {
      return "DELETE";
    }
  }

  private final CloseableHttpClient client;

  public DefaultOfOtherConstructor() {
    // BUG: Diagnostic contains: [HttpTimeoutMissing]
    this(HttpClients.createDefault());
  }

  public DefaultOfOtherConstructor(CloseableHttpClient client) {
    this.client = client;
  }

  protected HttpUriRequest request(String uri) {
    return new HttpGet(uri);
  }

  public String get(String uri) throws IOException {
    BasicHttpContext context = new BasicHttpContext();
    context.setAttribute("preemptive-auth", new BasicScheme());
    return client.execute(request(uri), new BasicResponseHandler(), context);
  }

  public String delete(URI uri) throws IOException {
    return client.execute(new DeleteWithBody(uri), new BasicResponseHandler());
  }
}
