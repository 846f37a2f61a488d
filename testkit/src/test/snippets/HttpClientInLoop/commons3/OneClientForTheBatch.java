package snippets.httpclientinloop.commons3;

import java.io.IOException;
import java.util.List;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.GetMethod;

/** One client for all addresses. */
public final class OneClientForTheBatch {

  public int failed(List<String> uris, int timeout) throws IOException {
    HttpClient client = new HttpClient();
    client.getParams().setSoTimeout(timeout);
    client.getHttpConnectionManager().getParams().setConnectionTimeout(timeout);
    int failed = 0;
    for (String uri : uris) {
      GetMethod get = new GetMethod(uri);
      try {
        failed += client.executeMethod(get) == HttpStatus.SC_OK ? 0 : 1;
      } finally {
        get.releaseConnection();
      }
    }
    return failed;
  }

  public static void main(String[] args) throws IOException {
    new OneClientForTheBatch().failed(List.of(args), 1_000);
  }
}
