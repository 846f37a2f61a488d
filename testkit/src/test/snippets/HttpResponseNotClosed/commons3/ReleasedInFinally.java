package snippets.httpresponsenotclosed.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.HttpStatus;
import org.apache.commons.httpclient.methods.PostMethod;
import org.apache.commons.httpclient.methods.StringRequestEntity;

/** Released on every path. */
public final class ReleasedInFinally {

  private final HttpClient client;

  public ReleasedInFinally(HttpClient client) {
    this.client = client;
  }

  public int post(String uri, String text) throws IOException {
    PostMethod post = new PostMethod(uri);
    post.setRequestEntity(new StringRequestEntity(text, "text/plain", "UTF-8"));
    try {
      int status = client.executeMethod(post);
      if (status != HttpStatus.SC_OK) {
        throw new IOException(post.getStatusText());
      }
      return post.getResponseBody().length;
    } finally {
      post.releaseConnection();
    }
  }
}
