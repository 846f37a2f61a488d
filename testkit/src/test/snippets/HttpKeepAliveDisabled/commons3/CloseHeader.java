package snippets.httpkeepalivedisabled.commons3;

import org.apache.commons.httpclient.HttpMethod;
import org.apache.commons.httpclient.methods.GetMethod;

/** A header of the method. */
public final class CloseHeader {

  public HttpMethod method(String uri) {
    GetMethod get = new GetMethod(uri);
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    get.setRequestHeader("Connection", "close");
    return get;
  }
}
