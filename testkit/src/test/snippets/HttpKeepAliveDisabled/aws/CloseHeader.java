package snippets.httpkeepalivedisabled.aws;

import java.net.URI;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/** A header of the request. */
public final class CloseHeader {

  public SdkHttpFullRequest request(URI uri) {
    return SdkHttpFullRequest.builder()
        .uri(uri)
        .method(SdkHttpMethod.GET)
        // BUG: Diagnostic contains: [HttpKeepAliveDisabled]
        .putHeader("Connection", "close")
        .build();
  }
}
