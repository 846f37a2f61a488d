package snippets.httpresponsenotclosed.apache4;

import java.io.IOException;
import org.apache.http.HttpStatus;
import org.apache.http.client.methods.HttpGet;
import org.apache.http.client.methods.CloseableHttpResponse;
import org.apache.http.impl.client.CloseableHttpClient;
import org.apache.http.util.EntityUtils;

/** The names of the constants tell that there is no body, their values only with a class path. */
public final class NamedStatusWithoutBody {

  private final CloseableHttpClient client;

  public NamedStatusWithoutBody(CloseableHttpClient client) {
    this.client = client;
  }

  public String get(String uri) throws IOException {
    CloseableHttpResponse response = client.execute(new HttpGet(uri));
    int status = response.getStatusLine().getStatusCode();
    if (status == HttpStatus.SC_NO_CONTENT || status == HttpStatus.SC_NOT_MODIFIED) {
      return "";
    }
    return EntityUtils.toString(response.getEntity());
  }
}
