package snippets.httpkeepalivedisabled.aws;

import software.amazon.awssdk.http.SdkHttpFullRequest;

/** Only where somebody asks for it. */
public final class HeaderIfAsked {

  public SdkHttpFullRequest request(SdkHttpFullRequest.Builder builder, String connection) {
    return builder.putHeader("Connection", connection).build();
  }
}
