package io.github.httpvet.samples.timeoutdisabled.aws1;

import com.amazonaws.ClientConfiguration;
import com.amazonaws.auth.AWSStaticCredentialsProvider;
import com.amazonaws.auth.AnonymousAWSCredentials;
import com.amazonaws.client.builder.AwsClientBuilder.EndpointConfiguration;
import com.amazonaws.services.s3.AmazonS3;
import com.amazonaws.services.s3.AmazonS3ClientBuilder;
import io.github.httpvet.samples.Bad;
import io.github.httpvet.samples.Good;
import io.github.httpvet.samples.Peer;
import io.github.httpvet.samples.Situation;

/** A socket timeout of 0 means none, in place of the 50 seconds that are the default. */
@Situation(rule = "HttpTimeoutDisabled", client = "aws1")
public final class SocketTimeoutOfZero {

  private final ClientConfiguration some = new ClientConfiguration().withSocketTimeout(300);
  private final ClientConfiguration none =
      // BUG: HttpTimeoutDisabled
      new ClientConfiguration().withSocketTimeout(0);

  @Bad(
      calls = 3,
      expect = {"returned = 0", "client ESTABLISHED = 1"},
      boundMillis = 52_000)
  public int socketTimeoutOfZero(Peer peer) {
    return get(peer, none);
  }

  @Good(
      calls = 3,
      expect = {"failed SdkClientException = 3", "client ESTABLISHED = 0"},
      boundMillis = 8_000)
  public int socketTimeout(Peer peer) {
    return get(peer, some);
  }

  private static int get(Peer peer, ClientConfiguration configuration) {
    AmazonS3 client =
        settings(peer).withClientConfiguration(configuration.withMaxErrorRetry(0)).build();
    return client.getObjectAsString("silent", "x").length();
  }

  private static AmazonS3ClientBuilder settings(Peer peer) {
    return AmazonS3ClientBuilder.standard()
        .withEndpointConfiguration(new EndpointConfiguration(peer.at(""), "us-east-1"))
        .withPathStyleAccessEnabled(true)
        .withCredentials(new AWSStaticCredentialsProvider(new AnonymousAWSCredentials()));
  }
}
