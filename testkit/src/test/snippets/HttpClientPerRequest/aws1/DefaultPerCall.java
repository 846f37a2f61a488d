package snippets.httpclientperrequest.aws1;

import com.amazonaws.services.s3.AmazonS3ClientBuilder;

/** The default client is another one each time. */
public final class DefaultPerCall {

  public String text(String bucket, String key) {
    // BUG: Diagnostic contains: [HttpClientPerRequest]
    return AmazonS3ClientBuilder.defaultClient().getObjectAsString(bucket, key);
  }
}
