package snippets.httpkeepalivedisabled.aws;

import java.net.URI;
import software.amazon.awssdk.http.SdkHttpFullRequest;
import software.amazon.awssdk.http.SdkHttpMethod;

/** Other headers. */
public final class OtherHeader {

  public SdkHttpFullRequest request(URI uri) {
    return SdkHttpFullRequest.builder()
        .uri(uri)
        .method(SdkHttpMethod.GET)
        .putHeader("Accept", "close")
        .putHeader("Connection", "keep-alive")
        .build();
  }
}
