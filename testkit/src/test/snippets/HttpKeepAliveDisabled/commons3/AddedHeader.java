package snippets.httpkeepalivedisabled.commons3;

import org.apache.commons.httpclient.HttpMethod;

/** Added, on the general type. */
public final class AddedHeader {

  public void prepare(HttpMethod method) {
    // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
    method.addRequestHeader("Connection", "close");
  }
}
