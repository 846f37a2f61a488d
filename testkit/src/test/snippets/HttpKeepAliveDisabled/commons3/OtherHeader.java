package snippets.httpkeepalivedisabled.commons3;

import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.methods.GetMethod;

/** Another header. */
public final class OtherHeader {

  public HttpMethod method(String uri) {
    GetMethod get = new GetMethod(uri);
    get.setRequestHeader("Connection", "keep-alive");
    get.addRequestHeader("X-Close", "close");
    return get;
  }
}
