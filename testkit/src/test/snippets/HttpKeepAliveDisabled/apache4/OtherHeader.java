package snippets.httpkeepalivedisabled.apache4;

import org.apache.http.client.methods.HttpPost;

/** Another header has that value. */
public final class OtherHeader {

  public HttpPost request(String uri) {
    HttpPost post = new HttpPost(uri);
    post.setHeader("X-Session", "close");
    post.addHeader("Connection", "keep-alive");
    return post;
  }
}
