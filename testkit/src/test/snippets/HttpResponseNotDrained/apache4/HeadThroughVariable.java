package snippets.httpresponsenotdrained.apache4;

import java.io.IOException;
import java.net.URI;
import org.apache.http.Header;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.client.methods.HttpHead;
import org.apache.http.client.methods.HttpUriRequest;
import org.apache.http.impl.client.CloseableHttpClient;

/** Whatever the variable is called: the answer to a HEAD has nothing that could be read. */
public final class HeadThroughVariable {

  private final CloseableHttpClient client;

  public HeadThroughVariable(CloseableHttpClient client) {
    this.client = client;
  }

  public long size(URI uri) throws IOException {
    HttpUriRequest request = new HttpHead(uri);
    request.addHeader("Accept-Encoding", "identity");
    try (CloseableHttpResponse response = client.execute(request)) {
      Header length = response.getFirstHeader("Content-Length");
      return length == null ? -1 : Long.parseLong(length.getValue());
    }
  }
}
