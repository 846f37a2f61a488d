package snippets.httpclientinloop.commons3;

import java.io.IOException;
import java.util.List;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpConnectionManager;
import org.apache.commons.httpclient.MultiThreadedHttpConnectionManager;
import org.apache.commons.httpclient.methods.GetMethod;

/** Each client has the connections of one manager. */
public final class SharedManagerInLoop {

  private static final HttpConnectionManager MANAGER = new MultiThreadedHttpConnectionManager();

  public void all(List<String> uris) throws IOException {
    for (String uri : uris) {
      HttpClient client = new HttpClient(MANAGER);
      client.getParams().setSoTimeout(5_000);
      client.getHttpConnectionManager().getParams().setConnectionTimeout(2_000);
      GetMethod get = new GetMethod(uri);
      try {
        client.executeMethod(get);
      } finally {
        get.releaseConnection();
      }
    }
  }
}
