/**
 * Provinces and cities under the central government: the 63 units until 30 June 2025 and the 34 from 1 July 2025
 * (Resolution 202/2025/QH15). `city` marks the cities; Huế became one on 1 January 2025 (Resolution 175/2024/QH15).
 */
export interface Province {
  readonly name: string
  readonly city: boolean
  /** Other spellings met in documents. */
  readonly spellings: readonly string[]
}

const province = (name: string, ...spellings: string[]): Province => ({ name, city: false, spellings })
const city = (name: string, ...spellings: string[]): Province => ({ name, city: true, spellings })

export const PROVINCES: readonly Province[] = [
  province('An Giang'),
  province('Bà Rịa - Vũng Tàu', 'Bà Rịa-Vũng Tàu', 'BR-VT', 'BRVT'),
  province('Bạc Liêu'),
  province('Bắc Giang'),
  province('Bắc Kạn', 'Bắc Cạn'),
  province('Bắc Ninh'),
  province('Bến Tre'),
  province('Bình Dương'),
  province('Bình Định'),
  province('Bình Phước'),
  province('Bình Thuận'),
  province('Cà Mau'),
  province('Cao Bằng'),
  city('Cần Thơ'),
  city('Đà Nẵng'),
  province('Đắk Lắk', 'Đăk Lăk', 'Đắc Lắc', 'Đăk Lắk', 'Daklak'),
  province('Đắk Nông', 'Đăk Nông', 'Đắc Nông'),
  province('Điện Biên'),
  province('Đồng Nai'),
  province('Đồng Tháp'),
  province('Gia Lai'),
  province('Hà Giang'),
  province('Hà Nam'),
  city('Hà Nội'),
  province('Hà Tây'),
  province('Hà Tĩnh'),
  province('Hải Dương'),
  city('Hải Phòng'),
  province('Hậu Giang'),
  city('Hồ Chí Minh', 'HCM'),
  province('Hòa Bình'),
  city('Huế'),
  province('Hưng Yên'),
  province('Khánh Hòa'),
  province('Kiên Giang'),
  province('Kon Tum', 'KonTum'),
  province('Lai Châu'),
  province('Lạng Sơn'),
  province('Lào Cai'),
  province('Lâm Đồng'),
  province('Long An'),
  province('Nam Định'),
  province('Nghệ An'),
  province('Ninh Bình'),
  province('Ninh Thuận'),
  province('Phú Thọ'),
  province('Phú Yên'),
  province('Quảng Bình'),
  province('Quảng Nam'),
  province('Quảng Ngãi'),
  province('Quảng Ninh'),
  province('Quảng Trị'),
  province('Sóc Trăng'),
  province('Sơn La'),
  province('Tây Ninh'),
  province('Thái Bình'),
  province('Thái Nguyên'),
  province('Thanh Hóa'),
  province('Thừa Thiên Huế', 'Thừa Thiên - Huế', 'Thừa Thiên-Huế'),
  province('Tiền Giang'),
  province('Trà Vinh'),
  province('Tuyên Quang'),
  province('Vĩnh Long'),
  province('Vĩnh Phúc'),
  province('Yên Bái'),
]
