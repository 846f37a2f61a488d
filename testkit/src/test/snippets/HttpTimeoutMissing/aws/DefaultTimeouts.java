package snippets.httptimeoutmissing.aws;

import software.amazon.awssdk.services.s3.S3Client;

/** All phases are bounded by default. */
public final class DefaultTimeouts {

  private final S3Client client = S3Client.create();

  public int buckets() {
    return client.listBuckets().buckets().size();
  }
}
