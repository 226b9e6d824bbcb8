package org.planisphere.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CidrFaultTest {
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            textBlock =
                    """
                    10.20.0.0/33            | /33 is more than /32
                    10.20.0.0/4294967312    | /4294967312 is more than /32
                    10.20.0/16              | an IPv4 address has four numbers, and this has 3
                    10.20.0.0.0/16          | an IPv4 address has four numbers, and this has 5
                    10.256.0.0/16           | 256 is more than 255
                    10.020.0.0/16           | 020 has a zero in front, which some programs read as octal
                    10.20..0/16             | a number is missing beside a dot
                    10.20.O.0/16            | 'O' is no number
                    10.20.0.0-10.30.0.0     | '0-10' is no number
                    10.20.0.0               | the prefix length is missing, such as the /16 of 10.20.0.0/16
                    10.20.0.0/              | there is no number behind the slash
                    10.20.0.0/x             | '/x' is no number of bits
                    10.20.0.0/255.255.0.0   | /255.255.0.0 is a mask; a prefix length is a number of bits, such as /16
                    10.20. 0.0/16           | there is a space in it
                    /16                     | there is no address in front of the slash
                    2001:db8::/129          | /129 is more than /128
                    2001:db8:zz::/56        | 'zz' is no group of up to four digits 0-9 and a-f
                    2001:db8/56             | an IPv6 address has eight groups, or :: once for those that are zero
                    """)
    void thePartThatIsWrongIsNamed(String text, String why) {
        assertThat(Cidr.parse(text)).isEmpty();
        assertThat(CidrFault.of(text)).isEqualTo(why);
    }
}
