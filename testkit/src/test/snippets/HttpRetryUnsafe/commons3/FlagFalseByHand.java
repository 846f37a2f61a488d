package snippets.httpretryunsafe.commons3;

import java.io.IOException;
import org.apache.commons.httpclient.DefaultHttpMethodRetryHandler;
import org.apache.commons.httpclient.HttpClient;
import org.apache.commons.httpclient.NameValuePair;
import org.apache.commons.httpclient.methods.PostMethod;
import org.apache.commons.httpclient.params.HttpMethodParams;

/** What was sent in full is not sent again, however often a connect may fail. */
public final class FlagFalseByHand {

  private final HttpClient client;

  public FlagFalseByHand(HttpClient client) {
    this.client = client;
  }

  public int send(String uri, NameValuePair... form) throws IOException {
    PostMethod post = new PostMethod(uri);
    post.setRequestBody(form);
    DefaultHttpMethodRetryHandler handler = new DefaultHttpMethodRetryHandler(5, false);
    post.getParams().setParameter(HttpMethodParams.RETRY_HANDLER, handler);
    try {
      return client.executeMethod(post);
    } finally {
      post.releaseConnection();
    }
  }
}
