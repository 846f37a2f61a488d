package snippets.httpclientinloop.commons3;

import java.io.IOException;
import java.util.List;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.GetMethod;

/** A connection for each address. */
public final class NewClientPerTurn {

  public int failed(List<String> uris) throws IOException {
    int failed = 0;
    for (String uri : uris) {
      // BUG: Diagnostic contains: [HttpClientInLoop]
      HttpClient client = new HttpClient();
      client.getParams().setSoTimeout(5_000);
      client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
      GetMethod get = new GetMethod(uri);
      try {
        failed += client.executeMethod(get) == HttpStatus.SC_OK ? 0 : 1;
      } finally {
        get.releaseConnection();
      }
    }
    return failed;
  }
}
